/** A table among the contents of a sheet. */
export interface VueTableau {
	genre: 'tableau';
	legende: string;
	entetes: string[];
	lignes: string[][];
	/** Where the first cell of each row leads. */
	liens?: string[];
}
