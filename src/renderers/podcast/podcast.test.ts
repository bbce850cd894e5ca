/** The feed of recordings, read by two readers that are not ours; the files that stand beside each. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseFeed } from 'podcast-partytime';
import Parser from 'rss-parser';
import { readBase, readCorpus } from '../../../tests/contenu.ts';
import { findSerie, listEmissions, type Serie } from '../../vues/listes/emissions.ts';
import { renderChapitres, renderVtt } from './fichiers.ts';
import { guidOf } from './guid.ts';
import { renderPodcast } from './index.ts';

const SITE = 'https://impulser.example/commun';
const SON = readFileSync('tests/sons/temoin.mp3');
const serie = findSerie(readCorpus()) as Serie;
const [temoin] = serie.emissions;
assert.ok(temoin);
const xml = renderPodcast(serie, SITE);

describe('the feed', () => {
	test('is read whole by podcast-partytime, with what Podcasting 2.0 adds', () => {
		const lu = parseFeed(xml);
		assert.ok(lu);
		const { title, author, explicit, itunesType, itunesImage, guid, medium, license } = lu;
		assert.deepEqual(
			{ title, author, explicit, itunesType, itunesImage, guid, medium, license },
			{
				title: serie.titre,
				author: 'Impulser',
				explicit: false,
				itunesType: 'episodic',
				itunesImage: `${SITE}/podcast.png`,
				guid: guidOf(`${SITE}/podcast.xml`),
				medium: 'podcast',
				license: {
					identifier: 'cc-by-sa-4.0',
					url: 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr',
				},
			},
		);
		assert.equal(lu.pubsub && 'self' in lu.pubsub && lu.pubsub.self, `${SITE}/podcast.xml`);
		const [item] = lu.items;
		const page = `${SITE}/episodes/ecouter-un-temoin/`;
		assert.equal(item?.title, 'Écouter un témoin');
		assert.equal(item?.link, page);
		assert.equal(item?.duration, temoin.son.duree);
		assert.equal(item?.itunesEpisode, 1);
		assert.equal(item?.explicit, false);
		assert.deepEqual(item?.podcastTranscripts, [
			{ url: `${page}transcription.vtt`, type: 'text/vtt', language: 'fr' },
			{ url: page, type: 'text/html', language: 'fr' },
		]);
		assert.deepEqual(item?.podcastChapters, {
			url: `${page}chapitres.json`,
			type: 'application/json+chapters',
		});
		assert.deepEqual(
			item?.podcastPeople?.map(({ name, role }) => [name, role]),
			[
				['La voix', 'Host'],
				['La machine', 'Guest'],
			],
		);
	});
	test('is read whole by rss-parser, as a reader of any feed does', async () => {
		const lu = await new Parser().parseString(xml);
		assert.equal(lu.feedUrl, `${SITE}/podcast.xml`);
		assert.equal(lu.language, 'fr');
		const [item] = lu.items;
		assert.deepEqual([lu.itunes?.explicit, item?.itunes?.explicit], ['false', 'false']);
		assert.equal(item?.guid, `urn:uuid:a84c0515-bb04-5bd9-9b9c-f4e23d0cbb96`);
		assert.equal(item?.isoDate, '2026-11-30T06:00:00.000Z');
		assert.deepEqual(
			{ ...item?.enclosure },
			{ url: temoin.son.adresse, length: `${SON.length}`, type: 'audio/mpeg' },
		);
	});
	test('tells the bytes and the digest of the file itself', () => {
		assert.equal(temoin.son.octets, SON.length);
		assert.equal(temoin.son.empreinte, createHash('sha256').update(SON).digest('hex'));
		assert.ok(SON.length <= 30_000);
	});
	test('has nothing of an episode that is not recorded, and is the same twice', () => {
		assert.equal(serie.emissions.length, 1);
		assert.doesNotMatch(xml, /ecouter-avant-de-decider|Écouter avant/);
		assert.equal(renderPodcast(serie, SITE), xml);
	});
	test('does not exist while nothing is published', () => {
		assert.equal(findSerie(readBase()), undefined);
		assert.deepEqual(listEmissions(readBase()), []);
	});
	test('says « true » of the whole when one episode is explicit, and writes what it is given as text', () => {
		const titre = '<script>]]></item>&';
		const crue = { ...temoin, explicite: true, titre };
		const lu = parseFeed(renderPodcast({ ...serie, emissions: [temoin, crue] }, SITE));
		assert.deepEqual(
			[lu?.explicit, ...(lu?.items ?? []).map((i) => i.explicit)],
			[true, true, false],
		);
		assert.match(
			renderPodcast({ ...serie, emissions: [crue] }, SITE),
			/<title>&#x3C;script>\]\]&#x3E;&#x3C;\/item>&#x26;<\/title>/,
		);
	});
});

test('the name of a feed is the one that others compute', () => {
	assert.equal(
		guidOf('https://mp3s.nashownotes.com/pc20rss.xml'),
		'917393e3-1b1e-5cef-ace4-edaa54e1f810',
	);
	assert.equal(
		guidOf('http://mp3s.nashownotes.com/pc20rss.xml/'),
		guidOf('mp3s.nashownotes.com/pc20rss.xml'),
	);
});

test('chapters are JSON Chapters 1.2, each with its address', () => {
	assert.deepEqual(JSON.parse(renderChapitres(temoin, SITE)), {
		version: '1.2.0',
		title: 'Écouter un témoin',
		chapters: [
			{ startTime: 0, title: 'Ce que l’on entend', url: `${SITE}${temoin.page}#t=0` },
			{ startTime: 6, title: 'Compter jusqu’à quatre', url: `${SITE}${temoin.page}#t=6` },
		],
	});
});

test('the words are WebVTT: who speaks, from when to when, and no sign that begins a tag', () => {
	const passages = [
		{ debut: 0, qui: 'La <voix>', dit: 'Un & deux.\n\nTrois --> quatre.' },
		{ debut: 3661, qui: 'B', dit: 'Fin.' },
	];
	assert.equal(
		renderVtt({ ...temoin, passages, son: { ...temoin.son, duree: 3700 } }),
		'WEBVTT\n\n00:00:00.000 --> 01:01:01.000\n<v La &lt;voix&gt;>Un &amp; deux. Trois --&gt; quatre.\n\n01:01:01.000 --> 01:01:40.000\n<v B>Fin.\n',
	);
});
