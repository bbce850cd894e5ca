/** What brings MediaWiki is not everywhere: it is said, and stops nobody. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { createDossier } from '../outils/contenu.ts';

test('without the packages of Debian, the trial says that it did not take place, and why', (t) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/essai-wiki.ts'], {
		encoding: 'utf8',
		env: { ...process.env, PATH: createDossier(t), IMPULSER_CACHE: createDossier(t) },
	});
	assert.equal(stderr, '');
	assert.equal(status, 0);
	assert.equal(
		stdout,
		'L’essai du wiki n’a pas eu lieu : il lui faut MediaWiki, que donnent les paquets de Debian (apt-get, dpkg-deb).\nLes paquets de Debian ne peuvent pas être pris ici. « apt-get » a échoué : spawnSync apt-get ENOENT\n',
	);
});
