package vn.datchuan.target;

/** A short list of words, looked through one by one; cheap to build, for what is asked rarely. */
final class WordList {
    private final String[] words;

    WordList(String... words) {
        this.words = words;
    }

    boolean has(String word) {
        for (String one : words) {
            if (one.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
