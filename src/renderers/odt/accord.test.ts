/** The agreement as a text to fill in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { fromXml } from 'xast-util-from-xml';
import { buildAccord } from '../../vues/enregistrer/index.ts';
import { renderAccordOdt } from './accord.ts';

const accord = buildAccord();
const octets = renderAccordOdt(accord, 'Impulser', Date.UTC(2000, 0, 1));

test('it is an OpenDocument text that says each article, with room to write', () => {
	const parties = unzipSync(octets);
	assert.equal(
		strFromU8(parties.mimetype ?? new Uint8Array()),
		'application/vnd.oasis.opendocument.text',
	);
	const contenu = strFromU8(parties['content.xml'] ?? new Uint8Array());
	assert.ok(fromXml(contenu));
	for (const { titre } of [...accord.articles, accord.mineurs])
		assert.ok(contenu.includes(titre), titre);
	const blancs = JSON.stringify([...accord.articles, accord.mineurs]).match(/…{2,}/g) ?? [];
	assert.ok(blancs.length > 20);
	assert.equal(contenu.split('.'.repeat(30)).length - 1, blancs.length);
	assert.doesNotMatch(contenu, /……/);
	assert.equal(contenu.match(/Signature/g)?.length, 5);
});

test('the same agreement gives the same bytes', () => {
	assert.deepEqual(renderAccordOdt(buildAccord(), 'Impulser', Date.UTC(2000, 0, 1)), octets);
});
