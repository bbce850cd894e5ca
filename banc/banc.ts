/**
 * npm run banc -- [--seulement partie] [--noter] [--court]: what the site costs to build, to write, to
 * search and to read, beside its neighbours and what we aim at. npm run banc:vite: its short form.
 */
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';
import { nameMachine, readBudgets, saveChiffres } from './budgets.ts';
import { Carnet } from './carnet.ts';
import { tell } from './mesures.ts';
import { measureConstruction } from './parties/construction.ts';
import { measureDev } from './parties/dev.ts';
import { measureListes } from './parties/listes.ts';
import { measurePdf } from './parties/pdf.ts';
import { measureRecherche } from './parties/recherche.ts';
import { measureStart } from './parties/start.ts';
import { choosePlan, type Partie, type Plan } from './plans.ts';

const MESURES: Record<Partie, (carnet: Carnet, plan: Plan) => Promise<void>> = {
	construction: measureConstruction,
	pdf: measurePdf,
	recherche: measureRecherche,
	dev: measureDev,
	start: measureStart,
	listes: measureListes,
};

/** A part that fails is told, and loses nothing of the others. */
async function measureParties(carnet: Carnet, plan: Plan): Promise<Partie[]> {
	const ratees: Partie[] = [];
	for (const partie of plan.parties)
		try {
			await MESURES[partie](carnet, plan);
		} catch (cause) {
			ratees.push(partie);
			tell(`La partie « ${partie} » s’est arrêtée : ${(cause as Error).message}`);
		}
	return ratees;
}

function sayPlan({ fois, voisins, compare }: Plan): void {
	tell(`${nameMachine()}, Node ${process.version}.`);
	tell(
		fois === 1
			? 'Chaque mesure est faite une fois.'
			: `Médiane de ${fois} passages ; les rapports sont pris dans un même passage.`,
	);
	if (!compare) tell('Passage court : ces nombres ne disent rien de la vitesse.');
	if (voisins.length === 0) tell('Starlight et Eleventy ne sont pas mesurés.');
	tell('');
}

await runCommande(async () => {
	const { values } = parseOptions({
		options: {
			court: { type: 'boolean', default: false },
			vite: { type: 'boolean', default: false },
			noter: { type: 'boolean', default: false },
			seulement: { type: 'string' },
		},
	});
	const plan = choosePlan(values);
	const { compare, tailles } = plan;
	if (values.noter && !compare)
		throw new Error('Un passage court ne se note pas : ses nombres ne disent rien.');
	const carnet = new Carnet(tailles, compare && readBudgets()[compare]);
	sayPlan(plan);
	const ratees = await measureParties(carnet, plan);
	carnet.sayBilan();
	if (values.noter && compare) saveChiffres(compare, carnet.chiffres);
	return ratees.length === 0;
});
