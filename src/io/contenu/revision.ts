/** Name of the counter that tells the pages of a development server to read the content again. */
export const REVISION = 'IMPULSER_REVISION';
