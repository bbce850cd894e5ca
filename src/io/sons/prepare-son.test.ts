/** What is written in the file of a sound, read back by another library. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseBuffer } from 'music-metadata';
import { prepareSon } from './prepare-son.ts';

const SON = readFileSync('tests/sons/temoin.mp3');
const EPISODE = {
	...{ chemin: 'content/episodes/x/fiche.mdx', serie: 'La série', numero: 3 },
	titre: 'Écouter « un » témoin',
	chapitres: [
		{ debut: 0, titre: 'Début' },
		{ debut: 6, titre: 'Compter jusqu’à quatre' },
	],
};

test('the title and the chapters are in the file; the sound is the same', async () => {
	const { octets, empreinte, duree, avis } = await prepareSon(SON, EPISODE);
	const { common, format, native } = await parseBuffer(octets, { mimeType: 'audio/mpeg' });
	assert.equal(common.title, EPISODE.titre);
	assert.equal(common.album, 'La série');
	assert.equal(common.track.no, 3);
	assert.deepEqual(
		format.chapters?.map(({ title, start, end }) => [title, start, end]),
		[
			['Début', 0, 6],
			['Compter jusqu’à quatre', 6, 13],
		],
	);
	const sommaire = (native['ID3v2.3'] ?? []).find(({ id }) => id === 'CTOC');
	const { childElementIds } = (sommaire?.value ?? {}) as { childElementIds?: string[] };
	assert.deepEqual(childElementIds, ['chapitre-1', 'chapitre-2']);
	assert.ok(Buffer.from(octets).subarray(-SON.length).equals(SON), 'the frames are untouched');
	assert.equal(empreinte, createHash('sha256').update(octets).digest('hex'));
	assert.equal(duree, 13);
	assert.deepEqual(avis, []);
});

test('the same sound and the same episode give the same file, a second time too', async () => {
	const une = await prepareSon(SON, EPISODE);
	assert.deepEqual((await prepareSon(SON, EPISODE)).octets, une.octets);
	assert.deepEqual((await prepareSon(une.octets, EPISODE)).octets, une.octets);
});

test('an episode without chapters has a title all the same', async () => {
	const { octets } = await prepareSon(SON, { ...EPISODE, chapitres: [] });
	const { common, format } = await parseBuffer(octets, { mimeType: 'audio/mpeg' });
	assert.equal(common.title, EPISODE.titre);
	assert.equal(format.chapters, undefined);
});

test('what is no mp3, and a chapter after the end, are refused in words', async () => {
	await assert.rejects(prepareSon(Buffer.from('RIFF….WAVE'), EPISODE), /n’est pas un mp3/);
	const chapitres = [{ debut: 60, titre: 'Trop tard' }];
	await assert.rejects(
		prepareSon(SON, { ...EPISODE, chapitres }),
		/« Trop tard » commence à 60 secondes, et le son en dure 13/,
	);
});
