import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { renderRecettes } from './index.ts';

test('the recipes of deploy/ are those that the headers of the site make: else, npm run recettes', () => {
	for (const [nom, texte] of renderRecettes())
		assert.equal(readFileSync(path.join('deploy', nom), 'utf8'), texte, nom);
});

test('nginx has a variable for each header, and one that is not said everywhere is empty elsewhere', () => {
	const texte = renderRecettes().get('nginx.conf') ?? '';
	assert.ok(
		texte.includes(
			'map $uri $impulser_content_security_policy {\n\tdefault "frame-ancestors \'none\'";\n\t~/encart\\.html$ "frame-ancestors *";\n}\n',
		),
	);
	assert.ok(
		texte.includes(
			'map $uri $impulser_access_control_allow_origin {\n\tdefault "";\n\t~^/commun/donnees/ "*";\n}\n',
		),
	);
	assert.equal(texte.match(/^\tadd_header \S+ \$impulser_\w+ always;$/gm)?.length, 4);
});

test('a host that joins the values of two rules is told none twice', () => {
	assert.equal(
		renderRecettes().get('_headers'),
		[
			'# Écrit par « npm run recettes » ; forgejo-pages.md dit où le mettre.',
			'/*',
			'  X-Content-Type-Options: nosniff',
			'/_impulser/*',
			'  Cache-Control: public, max-age=31536000, immutable',
			'/donnees/*',
			'  Access-Control-Allow-Origin: *',
			'',
		].join('\n'),
	);
});
