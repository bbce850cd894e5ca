/**
 * npm run essai:xlsform: has pyxform, which ODK and KoboToolbox use, convert the golden questionnaire, and keeps the
 * form it makes; git then says what changed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommande } from '../src/io/commandes/commande.ts';
import { writeXlsForm } from '../src/navigateur/guide/xlsform.ts';
import { DOSSIER, readQuestionnaire } from '../tests/outils/questionnaire-d-or.ts';

const ABSENT =
	'pyxform n’est pas là. Il s’installe avec Python : pip install pyxform. S’il est ailleurs, donnez son chemin : PYXFORM=/chemin/xls2xform npm run essai:xlsform';

await runCommande(async () => {
	const atelier = mkdtempSync(path.join(os.tmpdir(), 'essai-xlsform-'));
	const [xlsx, xml] = [path.join(atelier, 'form.xlsx'), path.join(DOSSIER, 'pyxform.xml')];
	try {
		const octets = await (await writeXlsForm(readQuestionnaire())).arrayBuffer();
		writeFileSync(xlsx, new Uint8Array(octets));
		const args = [xlsx, xml, '--skip_validate'];
		execFileSync(process.env.PYXFORM ?? 'xls2xform', args, { stdio: ['ignore', 'pipe', 'pipe'] });
		console.log(`${xml} est écrit. Ce qui change : git diff ${xml}`);
		return true;
	} catch (cause) {
		const { code, message } = cause as NodeJS.ErrnoException;
		console.error(code === 'ENOENT' ? ABSENT : `pyxform a refusé le formulaire.\n${message}`);
		return false;
	} finally {
		rmSync(atelier, { recursive: true });
	}
});
