/** A sheet shown elsewhere: an answer of oEmbed (https://oembed.com/), and a page so small that others frame it. */
import { x } from 'xastscript';
import type { Fiche } from '../../core/catalogue/catalogue.ts';
import { writeMorceau } from '../../core/formats/xml.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { VIGNETTE, vignetteOf } from '../../vues/identite/vignettes.ts';
import { LICENCE, NOM } from '../../vues/mots.ts';

/** Beside the page of each sheet. */
export const FICHIER_OEMBED = 'oembed.json';

const UN_JOUR = 86_400;

/** Type `link`: what others show is theirs to draw, from a title, an author and a picture. */
export function renderOembed(
	{ page, famille, donnees }: Fiche,
	axe: string | undefined,
	adresse: string,
): string {
	const reponse = {
		version: '1.0',
		type: 'link',
		title: donnees.titre,
		author_name: donnees.auteurs.map(({ nom }) => nom).join(', '),
		provider_name: NOM,
		provider_url: `${adresse}/`,
		cache_age: UN_JOUR,
		thumbnail_url: adresse + vignetteOf(axe, `/${famille}/`),
		thumbnail_width: VIGNETTE.largeur,
		thumbnail_height: VIGNETTE.hauteur,
		url: adresse + page,
	};
	return `${JSON.stringify(reponse, null, '\t')}\n`;
}

/** Neither `<`, `&` nor `>`: it is the same in XML and in HTML. System fonts: nothing else is fetched. */
export const STYLE_ENCART = [
	':root{color-scheme:light dark}',
	'body{margin:0;padding:1rem;border:1px solid #8a8a8a;border-radius:.5rem;font:1rem/1.5 system-ui,sans-serif}',
	'p{margin:0 0 .5rem}',
	'p:last-child{margin:0;font-size:.875rem}',
	'h1{margin:0 0 .5rem;font-size:1.25rem;line-height:1.3}',
].join('');

/** The page. `empreinte`: `sha256-…` of its style, which alone its policy lets in. */
export function renderEncart(
	{ page, famille, donnees }: Fiche,
	adresse: string,
	empreinte: string,
): string {
	const politique = `default-src 'none'; style-src '${empreinte}'; base-uri 'none'; form-action 'none'`;
	const lien = { href: adresse + page, target: '_blank', rel: 'noopener' };
	const html = x('html', { lang: 'fr' }, [
		x('head', {}, [
			x('meta', { charset: 'utf-8' }),
			x('meta', { 'http-equiv': 'Content-Security-Policy', content: politique }),
			x('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			x('meta', { name: 'robots', content: 'noindex' }),
			x('title', {}, `${donnees.titre} – ${NOM}`),
			x('link', { rel: 'canonical', href: adresse + page }),
			x('style', {}, STYLE_ENCART),
		]),
		x(
			'body',
			{},
			x('main', {}, [
				x('p', {}, NOMS_FAMILLES[famille].un),
				x('h1', {}, x('a', lien, donnees.titre)),
				x('p', {}, donnees.en_une_phrase),
				x('p', {}, `${NOM}, un commun de méthodes pour les communes rurales. Licence ${LICENCE}.`),
			]),
		),
	]);
	return `<!doctype html>\n${writeMorceau(html, { xhtml: true })}\n`;
}
