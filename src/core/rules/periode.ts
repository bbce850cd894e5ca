import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { ContexteRegle } from '../lecture/lecture.ts';

/** A retour cannot end before it began. */
export function periode({ lecture, placeOf }: ContexteRegle): Diagnostic[] {
	if (lecture.collection !== 'retours') return [];
	const { debut, fin } = (lecture.donnees as { periode: { debut: string; fin?: string } }).periode;
	if (fin === undefined || fin >= debut.slice(0, fin.length)) return [];
	return [
		createDiagnostic('periode-inversee', { debut, fin }, lecture.chemin, placeOf('periode', 'fin')),
	];
}
