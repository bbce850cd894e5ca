/** Who publishes the site, in words: what is told, and what is still to be told. */
import { listManques } from '../core/publication/manques.ts';
import type { Publication, Traitement } from '../core/publication/schema.ts';
import { applyTypographie } from '../core/texte/typographie.ts';

/** A line of a list; without a value, those who publish have still to tell it. */
export interface LigneDePublication {
	nom: string;
	valeur: string | undefined;
}

export interface VuePublication {
	editeur: LigneDePublication[];
	hebergeur: LigneDePublication[];
	donnees: LigneDePublication[];
	registre: { nom: string; lignes: LigneDePublication[] }[];
	regles: string[];
	moderation: LigneDePublication[];
	securite: LigneDePublication[];
}

const ligne = (nom: string, valeur: string | null | undefined): LigneDePublication => ({
	nom,
	valeur: valeur ? applyTypographie(valeur) : undefined,
});
/** Shown only when it is told. */
const siDite = (nom: string, valeur: string | null | undefined): LigneDePublication[] =>
	valeur ? [ligne(nom, valeur)] : [];

export const buildVuePublication = (publication: Publication): VuePublication => ({
	editeur: listEditeur(publication),
	hebergeur: [
		ligne('Hébergeur', publication.hebergeur.nom),
		ligne('Adresse', publication.hebergeur.adresse),
		ligne('Téléphone', publication.hebergeur.telephone),
	],
	donnees: [
		ligne('À qui écrire', publication.donnees.contact),
		...siDite('Délégué à la protection des données', publication.donnees.delegue),
	],
	registre: publication.donnees.registre.map((traitement) => ({
		nom: applyTypographie(traitement.nom),
		lignes: listTraitement(traitement),
	})),
	regles: publication.moderation.regles.map(applyTypographie),
	moderation: [
		ligne('Qui décide', publication.moderation.qui),
		ligne('Sous quel délai', publication.moderation.delai),
		ligne('Pour contester', publication.moderation.contester),
	],
	securite: [ligne('À qui le dire', publication.securite)],
});

const listEditeur = ({ editeur, directeur }: Publication): LigneDePublication[] => [
	ligne('Éditeur', editeur.nom),
	...siDite('Forme', editeur.forme),
	ligne('Siège', editeur.adresse),
	ligne('Téléphone', editeur.telephone),
	ligne('Courriel', editeur.courriel),
	ligne('Direction de la publication', directeur),
];

const listTraitement = (traitement: Traitement): LigneDePublication[] => [
	ligne('Pourquoi', traitement.finalite),
	ligne('De qui', traitement.personnes),
	ligne('Quoi', traitement.donnees),
	ligne('Qui les voit', traitement.destinataires),
	ligne('Base légale', traitement.base),
	ligne('Combien de temps', traitement.duree),
];

/** On a site that has an address and may not yet call itself published: what every page says of it. */
export const ESSAI = {
	texte: 'Site d’essai\u00a0: ceux qui le publient n’ont pas encore rempli ses ',
	lien: { titre: 'mentions légales', href: '/mentions-legales/' },
};

/** Whether a site at that address may call itself published. Without an address, it says nothing of it. */
export const isEssai = (publication: Publication, adresse: string | undefined): boolean =>
	adresse !== undefined && listManques(publication).length > 0;

/** What the build of a site with an address says last, when something is missing. */
export function sayNonPublie(publication: Publication): string[] {
	const manques = listManques(publication);
	if (manques.length === 0) return [];
	return [
		`Ce site n’est pas encore publié : c’est un essai, et ses pages le disent. Il manque dans content/publication.yaml :`,
		...manques.map(({ champ, dit }) => `  ${champ} : ${dit}`),
		'Remplissez ces lignes (docs/tenir.md dit comment), puis construisez à nouveau.',
	];
}
