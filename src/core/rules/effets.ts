import { findObjectif } from '../catalogue/axes.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';

/** Effects on the other axes: never on its own, each axis once. */
export function effets(catalogue: Catalogue): Diagnostic[] {
	return [...catalogue.actions.values()].flatMap((fiche) => {
		const propre = findObjectif(catalogue.axes, fiche.donnees.objectifs[0] ?? '')?.axe.id;
		const lecture = catalogue.lectures.find((l) => l.chemin === fiche.chemin);
		const places = lecture?.renvois.filter(
			(r) => r.genre === 'reference' && r.champ.startsWith('effets_sur_autres_axes'),
		);
		const vus = new Set<string>();
		return fiche.donnees.effets_sur_autres_axes.flatMap(({ axe }, i): Diagnostic[] => {
			const place = places?.[i]?.place ?? { ligne: 1, colonne: 1 };
			const double = vus.has(axe);
			vus.add(axe);
			if (axe === propre)
				return [createDiagnostic('effet-sur-son-propre-axe', { axe }, fiche.chemin, place)];
			return double ? [createDiagnostic('effet-en-double', { axe }, fiche.chemin, place)] : [];
		});
	});
}
