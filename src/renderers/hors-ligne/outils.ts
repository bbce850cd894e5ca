/** The tools that keep all in the browser: in the folder on a key, each is one file more, with its script in it. */
import { motifOf } from '../../core/pages/page.ts';
import { type Balise, motsOf, type Retouche, writeAttribut } from '../html/balises.ts';

interface Outil {
	/** The address of its page, as the registry of pages has it. */
	modele: string;
	/** The folder of src/navigateur whose `page.ts` brings it to life. */
	script: string;
	/** The name of its file, which people read. */
	fichier: string;
	/** Shown and listened to: one writes nothing in it. */
	montre?: true;
}

/** A page of the site becomes such a file by one line here. */
export const OUTILS: readonly Outil[] = [
	{ modele: '/enquete/composer/', script: 'guide', fichier: 'composer-un-guide' },
	{ modele: '/enquete/repondre/', script: 'repondre', fichier: 'noter-les-reponses' },
	{ modele: '/enquete/recueillir/', script: 'recueillir', fichier: 'rassembler-les-reponses' },
	{ modele: '/enquete/lire/', script: 'lire', fichier: 'lire-ensemble' },
	{ modele: '/enquete/restituer/', script: 'restituer', fichier: 'rendre-au-village' },
	{
		modele: '/enquete/restituer/diapositives/',
		script: 'restitution-diapos',
		fichier: 'rendre-en-diapositives',
		montre: true,
	},
	{ modele: '/exposition/composer/', script: 'exposition', fichier: 'completer-une-exposition' },
	{
		modele: '/expositions/[id]/diapositives/',
		script: 'diapos',
		fichier: 'panneaux-[id]',
		montre: true,
	},
	{ modele: '/grilles/[id]/remplir/', script: 'grille', fichier: 'remplir-[id]' },
	{ modele: '/parcours/[id]/calendrier/', script: 'calendrier', fichier: 'calendrier-[id]' },
	{
		modele: '/formations/[id]/diapositives/',
		script: 'diapos',
		fichier: 'diapositives-[id]',
		montre: true,
	},
	{ modele: '/formations/[id]/animer/', script: 'animer', fichier: 'animer-[id]' },
];

/** Where they lie, from the root of the folder. */
const DOSSIER = '/outils-sans-reseau/';
/** The page that lists them. */
export const LISTE_OUTILS = `${DOSSIER}index.html`;

const MOTIFS = OUTILS.map(({ modele }) => motifOf(modele));

interface OutilDePage {
	/** Its place in the list. */
	rang: number;
	script: string;
	montre: boolean;
	/** Its file, by its path from the root of the folder, « / » first. */
	chemin: string;
}

/** The tool that a page of the site becomes. `adresse`: of that page, from the root of the site. */
export function findOutil(adresse: string): OutilDePage | undefined {
	const rang = MOTIFS.findIndex((motif) => motif.test(adresse));
	const outil = OUTILS[rang];
	if (!outil) return undefined;
	const [, , id = ''] = adresse.split('/');
	return {
		rang,
		script: outil.script,
		montre: outil.montre ?? false,
		chemin: `${DOSSIER}${outil.fichier.replace('[id]', id)}.html`,
	};
}

/**
 * What leads to the tools from a page of the folder: its own tool, in place of what it says without scripts;
 * all of them, from the first page. `racine`: the way from the page to the root of the folder.
 */
export function announceOutils(
	adresse: string,
	balises: readonly Balise[],
	racine: string,
): Retouche[] {
	const find = (test: (balise: Balise) => boolean): number =>
		balises.findIndex((balise) => !balise.ferme && test(balise));
	const toLien = (chemin: string): string => writeAttribut('href', racine + chemin.slice(1));
	if (adresse === '/') {
		const main = balises[find(({ nom }) => nom === 'main')];
		const par = `<p class="precision">Vous lisez une copie du site. <a ${toLien(LISTE_OUTILS)}>Des outils s’y ouvrent aussi sans réseau</a>\u00a0: composer un questionnaire, noter des réponses, les rassembler.</p>`;
		return main ? [{ debut: main.fin, fin: main.fin, par }] : [];
	}
	const outil = findOutil(adresse);
	const rang = find((balise) => motsOf(balise, 'class').includes('sans-script'));
	const phrase = balises[rang];
	const fin = balises.slice(rang).find(({ nom, ferme }) => ferme && nom === phrase?.nom);
	if (!outil || !phrase || !fin) return [];
	const quoi = outil.montre ? 'Projeter sans réseau' : 'Ouvrir l’outil sans réseau';
	const par = `<a class="bouton" ${toLien(outil.chemin)}>${quoi}</a>`;
	return [{ debut: phrase.fin, fin: fin.debut, par }];
}
