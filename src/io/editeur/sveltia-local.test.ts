import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { toLocal } from './sveltia-local.ts';

const script = readFileSync('node_modules/@sveltia/cms/dist/sveltia-cms.js', 'utf8');
const local = toLocal(script, '/sous/admin/');

describe('the script of the installed version', () => {
	test('asks for its words, its version and its fonts under the site’s address', () => {
		for (const adresse of [
			'`/sous/admin/sveltia`',
			'url(/sous/admin/polices/source-sans-3-latin-wght-normal.woff2)',
			'url(/sous/admin/polices/material-symbols-outlined-latin-wght-normal.woff2)',
			'url(/sous/admin/polices/noto-mono-latin-400-normal.woff2)',
		])
			assert.equal(local.split(adresse).length, 2, adresse);
	});

	test('names no host that it would load anything from', () => {
		assert.doesNotMatch(local, /unpkg|jsdelivr|githubstatus\.com\/api|hostedstatus/);
		assert.equal(local.split('`/sous/admin/absent`').length, 3);
		assert.match(local, /`\/sous\/admin\/absent\/\$\{\w+\}`/);
	});

	test('speaks the two languages that are served', () => {
		assert.equal(local.split('[`en-US`,`fr`]').length, 2);
	});

	test('lets everyone enlarge the page', () => {
		assert.doesNotMatch(local, /maximum-scale/);
	});

	test('announces no map, and still is a script', () => {
		assert.doesNotMatch(local, /sourceMappingURL=sveltia/);
		assert.doesNotThrow(() => new Function(local));
	});
});

describe('another version stops the build with a sentence that says what to do', () => {
	test('when an address has moved', () => {
		const autre = script.replace('https://unpkg.com/@sveltia/cms', 'https://ailleurs.example/cms');
		assert.throws(() => toLocal(autre, '/admin/'), {
			message:
				/^Sveltia CMS a changé\u00a0: son script contient 0 fois «\u00a0`https:\/\/unpkg\.com\/@sveltia\/cms`\u00a0», au lieu de 1\..*src\/io\/editeur\/sveltia-local\.ts/,
		});
	});

	test('when a font comes from elsewhere', () => {
		const autre = script.replace('fonts/noto-mono@', 'fonts/autre@');
		assert.throws(() => toLocal(autre, '/admin/'), {
			message: /^Sveltia CMS a changé\u00a0: .*noto-mono.*au lieu de 1/,
		});
	});

	test('when an address is there twice', () => {
		const autre = `${script};fetch(\`https://unpkg.com/@sveltia/cms\`)`;
		assert.throws(() => toLocal(autre, '/admin/'), { message: /contient 2 fois/ });
	});

	test('when a new address goes outside', () => {
		const autre = script.replace('/admin/config.yml', 'https://cdn.jsdelivr.net/npm/autre');
		assert.throws(() => toLocal(autre, '/admin/'), {
			message: /cite encore jsdelivr\.net .*Ajoutez une règle/,
		});
	});
});
