/**
 * The feed of recordings: RSS 2.0, with what Apple asks (`itunes:`) and Podcasting 2.0 (`podcast:`). Every
 * address in it is absolute, every date is that of a sheet: the same content gives the same bytes.
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { uuidOf } from '../../core/formats/empreinte.ts';
import { writeXml } from '../../core/formats/xml.ts';
import type { Emission } from '../../familles/definir-emission.ts';
import type { Serie } from '../../vues/listes/emissions.ts';
import { LICENCE, NOM } from '../../vues/mots.ts';
import { PAGE_COUVERTURE, PAGE_PODCAST, pageChapitres, pageTranscription } from './adresses.ts';
import { guidOf } from './guid.ts';

const ESPACES = {
	'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
	'xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
	'xmlns:atom': 'http://www.w3.org/2005/Atom',
};
const LICENCE_URL = 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr';

/** The feed as text. `site`: `https://exemple.fr/prefixe`. */
export function renderPodcast(serie: Serie, site: string): string {
	const { titre, phrase, page, emissions } = serie;
	const derniere =
		emissions
			.map(({ son }) => son.date)
			.toSorted()
			.at(-1) ?? '';
	const canal = x(
		'channel',
		{},
		x('title', {}, titre),
		x('link', {}, site + page),
		x('description', {}, phrase),
		x('language', {}, 'fr'),
		x('copyright', {}, `${NOM}, ${LICENCE}`),
		x('lastBuildDate', {}, toDate(derniere)),
		x('atom:link', { rel: 'self', type: 'application/rss+xml', href: site + PAGE_PODCAST }),
		x('image', {}, [
			x('url', {}, site + PAGE_COUVERTURE),
			x('title', {}, titre),
			x('link', {}, site + page),
		]),
		x('itunes:author', {}, NOM),
		x('itunes:category', { text: 'Society & Culture' }, [
			x('itunes:category', { text: 'Documentary' }),
		]),
		x('itunes:explicit', {}, `${emissions.some(({ explicite }) => explicite)}`),
		x('itunes:image', { href: site + PAGE_COUVERTURE }),
		x('itunes:type', {}, 'episodic'),
		x('podcast:guid', {}, guidOf(site + PAGE_PODCAST)),
		x('podcast:locked', {}, 'no'),
		x('podcast:medium', {}, 'podcast'),
		renderLicence(),
		// The last published comes first, as players show them.
		...emissions.toReversed().map((emission) => renderItem(emission, site)),
	);
	return writeXml(x('rss', { version: '2.0', ...ESPACES }, canal));
}

const renderLicence = (): Element => x('podcast:license', { url: LICENCE_URL }, 'cc-by-sa-4.0');

function renderItem(emission: Emission, site: string): Element {
	const { ref, page, numero, titre, phrase, explicite, son, voix } = emission;
	const chapitres = pageChapitres(emission);
	const transcript = (url: string, type: string): Element =>
		x('podcast:transcript', { url: site + url, type, language: 'fr' });
	return x(
		'item',
		{},
		x('title', {}, titre),
		x('link', {}, site + page),
		x('guid', { isPermaLink: 'false' }, uuidOf(ref)),
		x('pubDate', {}, toDate(son.date)),
		x('description', {}, `${phrase} ${site}${page}`),
		x('enclosure', { url: son.adresse, length: `${son.octets}`, type: 'audio/mpeg' }),
		x('itunes:title', {}, titre),
		x('itunes:episode', {}, `${numero}`),
		x('itunes:episodeType', {}, 'full'),
		x('itunes:duration', {}, `${son.duree}`),
		x('itunes:explicit', {}, `${explicite}`),
		transcript(pageTranscription(emission), 'text/vtt'),
		transcript(page, 'text/html'),
		...(chapitres
			? [x('podcast:chapters', { url: site + chapitres, type: 'application/json+chapters' })]
			: []),
		...voix.map(({ qui, place }) =>
			x('podcast:person', { role: place === 'animation' ? 'host' : 'guest' }, qui),
		),
		renderLicence(),
	);
}

/** The day of a sheet, at an hour when it is that day everywhere in France. */
const toDate = (jour: string): string => new Date(`${jour}T06:00:00Z`).toUTCString();
