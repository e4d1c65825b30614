package vn.datchuan.plan;

/** A document that targets stand in. */
interface LegalSource {

    /** The document, and the place in it where something stands. */
    String legalBasis(String where);
}
