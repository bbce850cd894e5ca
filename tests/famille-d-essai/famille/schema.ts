import { z } from 'zod';
import { reference, texte } from '../../core/schema/champs.ts';
import { communs } from '../../core/schema/commun.ts';
import { defineFamille } from '../definir.ts';

const schema = z.strictObject({
	...communs,
	axes: z.array(reference('vocabulaires/axes')).max(5).optional().meta({ title: 'Axes' }),
	convives: z.int().min(1).max(1000).meta({ title: 'Convives' }),
	ingredients: z.array(texte(120)).min(1).max(30).meta({ title: 'Ingrédients' }),
	outil: reference('outils').optional().meta({ title: 'Outil qui va avec' }),
});

export const famille = defineFamille({
	id: 'recettes',
	schema,
	titre: 'verbe',
	axesOf: ({ axes = [] }) => axes,
	legers: { axes: true },
});
