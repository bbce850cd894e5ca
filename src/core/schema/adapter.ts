/** What one does with a part of a tool, at home: the answers of a field of the tools and of a bloc. */
export const STATUTS_ADAPTER = ['reprendre', 'adapter', 'garder'] as const;
export type StatutAdapter = (typeof STATUTS_ADAPTER)[number];

/** In the words of those who read a sheet, and of those who write it. */
export const NOMS_STATUTS_ADAPTER: Record<StatutAdapter, string> = {
	reprendre: 'À reprendre seul',
	adapter: 'À adapter chez vous',
	garder: 'À ne pas perdre',
};

export const AIDE_STATUT =
	'reprendre : utilisable seul ; adapter : à changer chez vous ; garder : à ne pas perdre.';
