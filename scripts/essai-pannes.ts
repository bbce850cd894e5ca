/** npm run essai:pannes -- [--graine n]: does to a build what may befall it, and looks at the site that is left. */
import { buildTwice, type Epreuve, killBuilds, openAtelier } from '../outillage/pannes.ts';
import { canMount, tryHorloges, tryPannes } from '../outillage/pannes-montees.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { parseOptions } from '../src/io/commandes/options.ts';

const SANS_MONTAGE: Epreuve = {
	nom: 'disque plein, cache en lecture seule, police absente, horloge',
	dit: 'pas essayé : il faut Linux et les droits d’administration (unshare, mount)',
	juste: undefined,
};

await runCommande(async () => {
	const { values } = parseOptions({ options: { graine: { type: 'string', default: '1' } } });
	const atelier = openAtelier();
	const say = ({ nom, dit, juste }: Epreuve): boolean => {
		console.log(`${juste === undefined ? '?' : juste ? '✓' : '✗'} ${nom} : ${dit}`);
		return juste !== false;
	};
	try {
		const justes = [
			say(await killBuilds(atelier, { nombre: 20, graine: Number(values.graine) })),
			say(await buildTwice(atelier)),
			...(canMount() ? [...tryPannes(atelier), ...tryHorloges(atelier)] : [SANS_MONTAGE]).map(say),
		];
		return justes.every(Boolean);
	} finally {
		atelier.clean();
	}
});
