import { NOMS_STATUTS_ADAPTER, type StatutAdapter } from '../../core/schema/adapter.ts';
import { encadrer, genreOf, type RenduHtml } from '../definir-html.ts';
import { definition } from './definition.ts';

export const rendre: RenduHtml = ({ statut, titre }, enfants) =>
	encadrer(
		`${genreOf(definition)}-${statut}`,
		NOMS_STATUTS_ADAPTER[statut as StatutAdapter],
		titre,
		enfants,
	);
