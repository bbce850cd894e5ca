/** npm run check: types, form, spelling and unit tests, without a build nor a browser. */
import { runEtapesCourtes } from '../tests/outils/lanceur.ts';

const { reussis, rates } = await runEtapesCourtes();
console.log(`\n${reussis} passed, ${rates} failed`);
process.exit(rates === 0 ? 0 : 1);
