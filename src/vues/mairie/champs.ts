/** What the reader fills in, said once: the form, the blanks of the documents and the script read it. */
export { sayDe } from '../../core/texte/articles.ts';

export const CHAMPS = [
	{ id: 'commune', nom: 'Commune', blanc: 'nom de la commune', aide: '', facultatif: false },
	{
		id: 'departement',
		nom: 'Département',
		blanc: 'département',
		aide: 'Par exemple\u00a0: Hérault.',
		facultatif: true,
	},
	{
		id: 'maire',
		nom: 'Maire',
		blanc: 'prénom et nom de la ou du maire',
		aide: 'Prénom et nom, sans «\u00a0Madame\u00a0» ni «\u00a0Monsieur\u00a0».',
		facultatif: true,
	},
	{
		id: 'noms',
		nom: 'Vos noms',
		blanc: 'vos prénoms et noms',
		aide: 'Les personnes qui signent.',
		facultatif: false,
	},
	{
		id: 'collectif',
		nom: 'Votre association ou collectif',
		blanc: 'association ou collectif',
		aide: '',
		facultatif: true,
	},
	{
		id: 'contact',
		nom: 'Pour vous répondre',
		blanc: 'téléphone ou courriel',
		aide: 'Téléphone ou courriel.',
		facultatif: false,
	},
	{
		id: 'raison',
		nom: 'Pourquoi ici, en une ou deux phrases',
		blanc: 'pourquoi ici, en une ou deux phrases',
		aide: 'Un fait que vous avez vu ou entendu dans la commune pèse plus qu’une idée générale.',
		facultatif: false,
	},
	{
		id: 'lieu',
		nom: 'Fait à',
		blanc: 'lieu',
		aide: 'Si vous laissez vide\u00a0: la commune.',
		facultatif: true,
	},
	{ id: 'date', nom: 'Le', blanc: 'date', aide: '', facultatif: false },
] as const;

export type IdChamp = (typeof CHAMPS)[number]['id'];

/** Room left on paper for each field, in dots. */
const POINTS: Partial<Record<IdChamp, number>> = { noms: 16, raison: 60, maire: 14, date: 8 };

/** Dots to write on, of about `n` ellipses. */
export const pointilles = (n: number): string => '…'.repeat(n);

/** What stands in place of an empty field: dots, then what to write on them. */
export function sayBlanc(id: IdChamp): string {
	const champ = CHAMPS.find((c) => c.id === id);
	return `${pointilles(POINTS[id] ?? 12)} (${champ?.blanc ?? id})`;
}
