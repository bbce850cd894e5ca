/** npm run fuzz -- [--secondes 600] [--graine n]: gives changed inputs to every reader; nothing may break nor hang. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fuzzLong, sumBilans } from '../outillage/fuzz/index.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { dossierCache } from '../src/io/commandes/dossiers.ts';
import { parseOptions } from '../src/io/commandes/options.ts';

await runCommande(async () => {
	const { values } = parseOptions({
		options: {
			secondes: { type: 'string', default: '600' },
			graine: { type: 'string', default: String(Date.now() % 1e9) },
		},
	});
	console.log(
		`Graine ${values.graine} : « npm run fuzz -- --graine ${values.graine} » refait les mêmes essais.`,
	);
	const bilans = sumBilans(
		await fuzzLong({
			...{ graine: Number(values.graine), secondes: Number(values.secondes) },
			...{ nombre: 300, fiches: 60, imports: 40 },
		}),
	);
	const dossier = path.join(dossierCache(), 'fuzz');
	mkdirSync(dossier, { recursive: true });
	for (const { cible, essais, pire, fautes } of bilans) {
		console.log(
			`${String(essais).padStart(7)}  ${pire.toFixed(0).padStart(5)} ms au pire  ${cible}`,
		);
		for (const { graine, dit, octets } of fautes) {
			const fichier = path.join(dossier, `${cible.replaceAll(/\W+/g, '-')}-${graine}`);
			writeFileSync(fichier, octets);
			console.log(`         ${dit}\n         → ${path.relative(process.cwd(), fichier)}`);
		}
	}
	return bilans.every(({ fautes }) => fautes.length === 0);
});
