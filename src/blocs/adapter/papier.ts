import { NOMS_STATUTS_ADAPTER, type StatutAdapter } from '../../core/schema/adapter.ts';
import { encadrer, type RenduPapier } from '../definir-papier.ts';

export const rendre: RenduPapier = ({ a, x }) =>
	encadrer(`adapter-${a.statut}`, NOMS_STATUTS_ADAPTER[a.statut as StatutAdapter], a.titre, x);
