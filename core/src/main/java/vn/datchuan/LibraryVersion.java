package vn.datchuan;

/** Version of the library as reports name it. */
final class LibraryVersion {

    static final String VALUE = "0.1.0";

    private LibraryVersion() {}
}
