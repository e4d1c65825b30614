package vn.datchuan.explain;

/** Language of texts for people (ngôn ngữ). */
public enum Language {
    VI("vi"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639 code. */
    public String code() {
        return code;
    }
}
