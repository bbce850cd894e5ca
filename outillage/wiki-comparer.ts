/** A page of the wiki against the article of the site, which another renderer makes of the same view. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { ORIGINE } from '../src/renderers/wikitexte/mots.ts';
import type { ProfilWiki } from '../src/renderers/wikitexte/profils.ts';
import { renderArticle } from '../src/renderers/xhtml/fiche.ts';
import { RACINE } from '../src/renderers/xhtml/racine.ts';
import { simplify } from '../src/vues/fiche/simples.ts';
import type { VueFiche } from '../src/vues/fiche/vue.ts';
import { LES_MOTS, sayDates } from '../src/vues/mots.ts';
import type { Analyse } from './wiki-analyse.ts';
import {
	classesOf,
	lirePage,
	listElements,
	normer,
	type PageLue,
	sayMots,
} from './wiki-lecture.ts';

export interface Attente {
	adresse: string;
	titres: ReadonlyMap<string, string>;
	profil: ProfilWiki;
}

/** What the page of the site says and the wiki says in its template, or not at all. */
const HORS_DU_TEXTE = new Set(['etiquettes', 'citer', 'appel']);
/** What the wiki adds to the text. */
const AJOUTS = new Set(['infobox', 'impulser-bandeau', 'impulser-sommaire', 'mw-editsection']);

const isAppel = (e: Element): boolean =>
	e.tagName === 'sup' &&
	e.children.some((c) => c.type === 'element' && String(c.properties.href ?? '').startsWith('#'));
const sautePage = (e: Element): boolean =>
	classesOf(e).some((c) => HORS_DU_TEXTE.has(c)) || isAppel(e);
export const sauteWiki = (e: Element): boolean =>
	classesOf(e).some((c) => AJOUTS.has(c)) || isAppel(e) || e.tagName === 'style';

/** `contact` stays on its page; what one hears is told in plain contents, as on paper. */
export function readSite(vue: VueFiche): PageLue {
	const sections = vue.sections
		.filter(({ id }) => id !== 'fiche-contact')
		.map((s) => ({ ...s, contenus: s.contenus.flatMap(simplify) }));
	return lirePage(renderArticle({ ...vue, sections }, { adresse: '' }), sautePage);
}

/** How much was compared; each gap in a sentence. */
export interface Comparaison {
	textes: number;
	liens: number;
	tableaux: number;
	ecarts: string[];
}

/** No gap when every text, link and table is there, in order, and nothing more was born. */
export function comparer(vue: VueFiche, analyse: Analyse, attente: Attente): Comparaison {
	const site = readSite(vue);
	return {
		textes: site.blocs.length,
		liens: site.liens.length,
		tableaux: site.tableaux.length,
		ecarts: analyse.absente ? ['la page n’y est pas'] : listEcarts(site, vue, analyse, attente),
	};
}

function listEcarts(site: PageLue, vue: VueFiche, analyse: Analyse, attente: Attente): string[] {
	const { tutoriel } = attente.profil;
	// The title of the page is not in its text, and the summary is the introduction of the tutorial.
	const blocs = tutoriel
		? [vue.phrase, vue.enBref.join(' '), ...readSite({ ...vue, enBref: [] }).blocs.slice(2)]
		: site.blocs;
	const racine = fromHtml(analyse.html, { fragment: true });
	const wiki = lirePage(racine, sauteWiki);
	return [
		...listTextes(blocs, normer(sayMots(racine, sauteWiki)), listPermis(vue, attente)),
		// Last, the page that it comes from.
		...listLiens([...site.liens, vue.page], wiki.liens, attente),
		...listTableaux(site.tableaux, wiki.tableaux),
		...listIntrus(analyse, racine, attente),
	];
}

/** What the page of the site says elsewhere, or shows. */
function listPermis(vue: VueFiche, { adresse }: Attente): string[] {
	return [
		LES_MOTS,
		...vue.termes.flatMap(({ nom, definition }) => [nom, definition]),
		ORIGINE,
		...[vue.attribution, adresse + vue.page, sayDates(vue)],
	].map(normer);
}

/** Numbers of steps and of items, boxes, colons. */
const SIGNES = /[\d\s.:☐☑·–]/gu;

function listTextes(blocs: readonly string[], rendu: string, permis: readonly string[]): string[] {
	let place = 0;
	let restes = '';
	const ecarts = blocs.map(normer).flatMap((bloc) => {
		const trouve = rendu.indexOf(bloc, place);
		if (trouve === -1) return [`texte ${rendu.includes(bloc) ? 'déplacé' : 'absent'} : ${bloc}`];
		restes += rendu.slice(place, trouve);
		place = trouve + bloc.length;
		return [];
	});
	restes += rendu.slice(place);
	for (const texte of permis) restes = restes.replace(texte, '');
	return restes.replace(SIGNES, '') === '' ? ecarts : [...ecarts, `texte de trop : ${restes}`];
}

const decode = (adresse: string): string => {
	try {
		return adresse.startsWith('/') ? decodeURIComponent(adresse) : decodeURI(adresse);
	} catch {
		return adresse;
	}
};

function listLiens(
	attendus: readonly string[],
	rendus: readonly string[],
	{ adresse, titres }: Attente,
): string[] {
	const veut = attendus.map((href, i) => {
		const chemin = href.startsWith(RACINE) ? href.slice(RACINE.length) : href;
		const titre = i < attendus.length - 1 ? titres.get(chemin.split('#')[0] ?? '') : undefined;
		if (titre !== undefined) return `/index.php/${titre.replaceAll(' ', '_')}`;
		return decode(chemin.startsWith('/') ? adresse + chemin : chemin);
	});
	const a = rendus.map(decode);
	const ecart = veut.findIndex((lien, i) => a[i] !== lien);
	if (ecart !== -1) return [`lien ${ecart + 1} : ${a[ecart]} au lieu de ${veut[ecart]}`];
	return a.slice(veut.length).map((lien) => `lien de trop : ${lien}`);
}

function listTableaux(attendus: readonly string[][][], rendus: readonly string[][][]): string[] {
	if (attendus.length !== rendus.length)
		return [`${rendus.length} tableaux au lieu de ${attendus.length}`];
	return attendus.flatMap((tableau, i) =>
		JSON.stringify(tableau) === JSON.stringify(rendus[i])
			? []
			: [`tableau ${i + 1} : ${JSON.stringify(rendus[i])} au lieu de ${JSON.stringify(tableau)}`],
	);
}

/** What a text could have given birth to. */
function listIntrus(
	{ modeles, images, avis, redirige, categories }: Analyse,
	racine: ReturnType<typeof fromHtml>,
	{ profil: { fiche, tutoriel, categories: siennes } }: Attente,
): string[] {
	const connus = [
		fiche.modele,
		...Object.values(tutoriel ?? {}).flatMap((m) => ('modele' in m ? m.modele : [])),
	];
	const elements = listElements(racine, () => false);
	const ids = new Set(elements.flatMap((e) => (e.properties.id ? [String(e.properties.id)] : [])));
	return [
		...modeles
			.filter((nom) => !connus.includes(nom.replaceAll('_', ' ')))
			.map((nom) => `modèle : ${nom}`),
		...(categories.length === siennes.length ? [] : [`catégories : ${categories.join(', ')}`]),
		...images.map((nom) => `image : ${nom}`),
		...avis.map((texte) => `avis : ${texte}`),
		...(redirige ? ['la page renvoie ailleurs'] : []),
		...elements.flatMap((e) => {
			const href = String(e.properties.href ?? '');
			if (classesOf(e).includes('new')) return [`lien rouge : ${href}`];
			if (href.startsWith('#') && !ids.has(decode(href.slice(1))))
				return [`lien sans cible : ${href}`];
			return [];
		}),
	];
}
