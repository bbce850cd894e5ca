import type { RenduPapier } from '../definir-papier.ts';

export const rendre: RenduPapier = ({ a, x }) => ({
	b: 'figure',
	x,
	legende: [a.legende ?? ''],
	credit: a.credit ?? '',
});
