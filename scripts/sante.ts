/** npm run sante -- [--horsLigne]: what the site asks of those who keep it, in sentences. */
import { runCommande } from '../src/io/commandes/commande.ts';
import { dossierContenu } from '../src/io/commandes/dossiers.ts';
import { jourDuMonde } from '../src/io/commandes/jour.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { examineSante } from '../src/io/sante/examiner.ts';
import { sayPoints } from '../src/renderers/terminal/sante.ts';

await runCommande(async () => {
	const { values } = parseOptions({
		options: {
			horsLigne: { type: 'boolean', default: false },
			site: { type: 'string', default: 'dist' },
		},
	});
	const points = await examineSante({
		...{ contenu: dossierContenu(), site: values.site, enLigne: !values.horsLigne },
		jour: jourDuMonde(),
	});
	console.log(sayPoints(points));
	return true;
});
