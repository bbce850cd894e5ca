/** npm run essai:donnees: what each format of the open data costs; IMPULSER_CONTENU for another content. */
import { measureDonnees } from '../outillage/mesure-donnees.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { createSite } from '../src/vues/site.ts';

const PAR_FORMAT_MAX = 1;
const MEMOIRE_MAX = 100e6;
/** Fewer sheets do not tell what many cost: the first ones pay for the code that is read. */
const FICHES_MIN = 1000;

await runCommande(() => {
	const { fiches, formats, parFiche, memoire } = measureDonnees(createSite(readCatalogue()));
	const ms = (n: number): string => `${n.toFixed(3).replace('.', ',')} ms`;
	for (const { nom, parFiche: cout, octets } of formats)
		console.log(`${nom.padEnd(24)} ${ms(cout)} par fiche, ${(octets / 1e6).toFixed(1)} Mo`);
	console.log(
		`${fiches} fiches : ${ms(parFiche)} par fiche, ${Math.round(memoire / 1e6)} Mo de mémoire en plus.`,
	);
	if (fiches < FICHES_MIN) return true;
	const chers = formats.filter((f) => f.parFiche > PAR_FORMAT_MAX);
	for (const { nom } of chers) console.log(`${nom} coûte plus de ${PAR_FORMAT_MAX} ms par fiche.`);
	if (memoire > MEMOIRE_MAX) console.log('La mémoire grandit de plus de 100 Mo.');
	return chers.length === 0 && memoire <= MEMOIRE_MAX;
});
