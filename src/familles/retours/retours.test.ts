import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayCout } from './cout.ts';
import type { DonneesRetour } from './schema.ts';

const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ');

test('what a retour cost is its budget, with its years', () => {
	const retour = (montant: number | 'non communiqué', fin?: string): string =>
		plat(
			sayCout({
				budget: { montant },
				periode: { debut: '2021-03', ...(fin ? { fin } : {}) },
			} as DonneesRetour),
		);
	assert.equal(retour(5510), 'Coût : 5 510 € (2021)');
	assert.equal(retour(5510, '2023'), 'Coût : 5 510 € (2021-2023)');
	assert.equal(retour('non communiqué', '2023'), 'Coût inconnu');
});
