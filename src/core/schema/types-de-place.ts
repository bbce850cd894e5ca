/** What a place of a panel is for. */
export const TYPES_PLACE = [
	'chiffre',
	'photo',
	'initiative',
	'carte',
	'citation',
	'phrase',
] as const;
export type TypePlace = (typeof TYPES_PLACE)[number];

export const NOMS_TYPES_PLACE: Readonly<Record<TypePlace, string>> = {
	chiffre: 'Un chiffre',
	photo: 'Une photo',
	initiative: 'Des initiatives',
	carte: 'Une carte',
	citation: 'Une parole',
	phrase: 'Une phrase',
};

/** What fills each kind of place: one of these is enough. */
export const ATTENDUS_PLACE: Readonly<
	Record<TypePlace, readonly ('valeur' | 'texte' | 'photo')[]>
> = {
	chiffre: ['valeur'],
	photo: ['photo'],
	carte: ['photo', 'texte'],
	initiative: ['texte'],
	citation: ['texte'],
	phrase: ['texte'],
};
