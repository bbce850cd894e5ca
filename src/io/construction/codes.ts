/** The exit code of a build that left PDFs to another: the site is whole without them. */
export const CODE_A_IMPRIMER = 3;
