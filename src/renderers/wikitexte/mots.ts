/** Words that the export writes and that the import knows again. */
export const ORIGINE = 'Origine et licence';
export const CLASSE_SOMMAIRE = 'impulser-sommaire';
/** Of a source in its list, and in its calls. */
export const ancreSource = (numero: number): string => `source-${numero}`;
