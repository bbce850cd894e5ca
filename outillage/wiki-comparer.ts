/** A page of the wiki against the article of the site, which another renderer makes of the same view. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { renderArticle } from '../src/renderers/xhtml/fiche.ts';
import { RACINE } from '../src/renderers/xhtml/racine.ts';
import { simplify } from '../src/vues/fiche/simples.ts';
import type { VueFiche } from '../src/vues/fiche/vue.ts';
import type { Analyse } from './wiki-analyse.ts';
import { classesOf, listElements, lirePage, normer, type PageLue, sayMots } from './wiki-lecture.ts';

export interface Attente {
	adresse: string;
	titres: ReadonlyMap<string, string>;
	modeles: readonly string[];
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
function readSite(vue: VueFiche): PageLue {
	const sections = vue.sections
		.filter(({ id }) => id !== 'fiche-contact')
		.map((s) => ({ ...s, contenus: s.contenus.flatMap(simplify) }));
	return lirePage(renderArticle({ ...vue, sections }, { adresse: '' }), sautePage);
}

/** Each gap in a sentence; none when every text, link and table is there, in order, and nothing more was born. */
export function comparer(vue: VueFiche, analyse: Analyse, attente: Attente): string[] {
	if (analyse.absente) return ['la page n’y est pas'];
	const site = readSite(vue);
	const racine = fromHtml(analyse.html, { fragment: true });
	const wiki = lirePage(racine, sauteWiki);
	return [
		...listTextes(site.blocs, normer(sayMots(racine, sauteWiki))),
		// Last, the page that it comes from.
		...listLiens([...site.liens, vue.page], wiki.liens, attente),
		...listTableaux(site.tableaux, wiki.tableaux),
		...listIntrus(analyse, racine, attente),
	];
}

function listTextes(blocs: readonly string[], rendu: string): string[] {
	let place = 0;
	return blocs.flatMap((bloc) => {
		const trouve = rendu.indexOf(bloc, place);
		if (trouve === -1) return [`texte ${rendu.includes(bloc) ? 'déplacé' : 'absent'} : ${bloc}`];
		place = trouve + bloc.length;
		return [];
	});
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
	{ modeles, images, avis, redirige }: Analyse,
	racine: ReturnType<typeof fromHtml>,
	attente: Attente,
): string[] {
	const elements = listElements(racine, () => false);
	const ids = new Set(elements.flatMap((e) => (e.properties.id ? [String(e.properties.id)] : [])));
	return [
		...modeles
			.filter((nom) => !attente.modeles.includes(nom.replaceAll('_', ' ')))
			.map((nom) => `modèle : ${nom}`),
		...images.map((nom) => `image : ${nom}`),
		...avis.map((texte) => `avis : ${texte}`),
		...(redirige ? ['la page renvoie ailleurs'] : []),
		...elements.flatMap((e) => {
			const href = String(e.properties.href ?? '');
			if (classesOf(e).includes('new')) return [`lien rouge : ${href}`];
			if (href.startsWith('#') && !ids.has(decode(href.slice(1)))) return [`lien sans cible : ${href}`];
			return [];
		}),
	];
}
