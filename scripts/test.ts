/** npm test: every check there is; ends with « N passed, N failed ». */
import { runToutesLesEtapes } from '../tests/outils/lanceur.ts';

const { reussis, rates } = await runToutesLesEtapes();
console.log(`\n${reussis} passed, ${rates} failed`);
process.exit(rates === 0 ? 0 : 1);
