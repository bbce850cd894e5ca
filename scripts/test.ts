/** npm test -- [fichiers…]: every check there is, or these test files alone; ends with « N passed, N failed ». */
import { runFichiers, runToutesLesEtapes } from '../tests/outils/lanceur.ts';

const fichiers = process.argv.slice(2);
const { reussis, rates } = await (fichiers.length > 0
	? runFichiers(fichiers)
	: runToutesLesEtapes());
console.log(`\n${reussis} passed, ${rates} failed`);
process.exit(rates === 0 ? 0 : 1);
