/** A synthetic sheet as another generator would have it written: the same words, in its own Markdown. */
import { stringify } from 'yaml';
import type { FicheDeSynthese } from '../outillage/synthese.ts';

/** What changes from one generator to another. */
export interface Parler {
	/** Fields of the front matter, besides the title and the description. */
	entete: Record<string, unknown>;
	/** Stands before the text. */
	debut: string;
	astuce: (titre: string, texte: string) => string;
}

interface Citable {
	cle: string;
	titre: string;
	url: string;
}

const isCitable = (valeur: object): valeur is Citable => 'url' in valeur && 'titre' in valeur;

/** What is read of a value, on one line. */
function writeLigne(valeur: unknown): string {
	if (Array.isArray(valeur)) return valeur.map(writeLigne).join(', ');
	if (typeof valeur !== 'object' || valeur === null) return String(valeur);
	if (isCitable(valeur)) {
		const { cle, titre, url, ...reste } = valeur;
		return [`[${titre}](${url})`, ...Object.values(reste).map(writeLigne)].join(', ');
	}
	return Object.values(valeur).map(writeLigne).join(' ');
}

const writeChamp = ([cle, valeur]: [string, unknown]): string => {
	const lignes = Array.isArray(valeur) ? valeur : [valeur];
	return [`## ${cle}`, lignes.map((ligne) => `- ${writeLigne(ligne)}`).join('\n')].join('\n\n');
};

const ASTUCE = /<Astuce titre="([^"]*)">\n([\s\S]*?)\n<\/Astuce>/g;
const SOURCE = /<Source cle="([^"]*)" \/>/g;

/** The whole file of a sheet: its fields as sections, then its text. */
export function translateFiche({ entete, corps }: FicheDeSynthese, parler: Parler): string {
	const { titre, en_une_phrase, ...champs } = entete;
	const sources = (entete.sources ?? []) as Citable[];
	const urlOf = (cle: string): string => sources.find((s) => s.cle === cle)?.url ?? '#';
	const texte = corps
		.replaceAll(ASTUCE, (_, nom: string, conseil: string) => parler.astuce(nom, conseil))
		.replaceAll(SOURCE, (_, cle: string) => `[${cle}](${urlOf(cle)})`);
	const tete = stringify({ title: titre, description: en_une_phrase, ...parler.entete });
	const sections = Object.entries(champs).map(writeChamp);
	return [`---\n${tete}---`, parler.debut, ...sections, texte].filter(Boolean).join('\n\n');
}
