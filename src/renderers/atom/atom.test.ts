import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import type { Catalogue, Dates, Fiche } from '../../core/catalogue/catalogue.ts';
import { renderFlux } from './index.ts';

const base = readBase();
const SITE = 'https://impulser.example/commun';

/** The base with dates for its tool and its action, and another title for its tool. */
function withDates(outil: Dates | undefined, action?: Dates, titre?: string): Catalogue {
	const temoin = base.outils.get('temoin') as Fiche<'outils'>;
	const donnees = titre === undefined ? temoin.donnees : { ...temoin.donnees, titre };
	const menee = base.actions.get('temoin-action') as Fiche<'actions'>;
	return {
		...base,
		outils: new Map([['temoin', { ...temoin, donnees, dates: outil }]]),
		actions: new Map([['temoin-action', { ...menee, dates: action }]]),
	};
}
const MARS = { creation: '2026-03-01T09:00:00+01:00', modification: '2026-03-02T12:30:00+01:00' };
const AVRIL = { creation: '2026-04-03T10:00:00+02:00', modification: '2026-04-03T10:00:00+02:00' };

const ATTENDU = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<id>urn:uuid:01734692-0336-52f8-915d-0e8e62c2e1f3</id>
<title>Impulser\u00a0: les nouveautés</title>
<updated>2026-04-03T08:00:00Z</updated>
<author><name>Impulser</name></author>
<link rel="self" type="application/atom+xml" href="https://impulser.example/commun/flux.xml" />
<link rel="alternate" type="text/html" href="https://impulser.example/commun/nouveautes/" />
<rights>CC BY-SA 4.0</rights>
<entry>
<id>urn:uuid:6f265803-d31f-5167-90a9-bc6364ada628</id>
<title>Mener une action témoin</title>
<published>2026-04-03T08:00:00Z</published>
<updated>2026-04-03T08:00:00Z</updated>
<author><name>Équipe d’essai</name></author>
<link rel="alternate" type="text/html" href="https://impulser.example/commun/actions/temoin-action/" />
<category term="actions" label="Fiche action" />
<summary>Fiche action. Une action courte qui sert de base aux essais.</summary>
</entry>
<entry>
<id>urn:uuid:ad7e5269-edf7-5ba6-88bc-935ff657859f</id>
<title>Essayer un outil témoin</title>
<published>2026-03-01T08:00:00Z</published>
<updated>2026-03-02T11:30:00Z</updated>
<author><name>Équipe d’essai</name></author>
<link rel="alternate" type="text/html" href="https://impulser.example/commun/outils/temoin/" />
<category term="outils" label="Fiche outil" />
<summary>Fiche outil. Un outil court qui sert de base aux essais.</summary>
</entry>
</feed>
`;

describe('the feed', () => {
	test('of the small base, whole, the last changed first', () => {
		const flux = renderFlux(withDates(MARS, AVRIL), SITE) ?? '';
		// One element per line, to be read here.
		const lisible = flux.replaceAll(/>(?=<(?!\/?name|\/author))/g, '>\n');
		assert.equal(lisible, ATTENDU);
	});
	test('of an axe holds its sheets only, under an identifier and a name of its own', () => {
		const [axe] = base.axes;
		assert.equal(axe?.id, 'alimentaire');
		const flux = renderFlux(withDates(MARS, AVRIL), SITE, axe) ?? '';
		assert.deepEqual(
			[...flux.matchAll(/<title>([^<]*)</g)].map((m) => m[1]),
			['Impulser, axe Alimentation\u00a0: les nouveautés', 'Mener une action témoin'],
		);
		assert.match(flux, /rel="self"[^>]*commun\/axes\/alimentaire\/flux\.xml"/);
		assert.doesNotMatch(flux, /01734692-0336-52f8-915d-0e8e62c2e1f3/);
	});
	test('keeps the identifier of a sheet whatever its title, its dates and the address of the site', () => {
		const ids = (flux = ''): string[] => [...flux.matchAll(/<id>([^<]*)</g)].map((m) => m[1] ?? '');
		assert.deepEqual(
			ids(renderFlux(withDates(AVRIL, undefined, 'Autre'), 'https://ailleurs.example')),
			ids(renderFlux(withDates(MARS), SITE)),
		);
	});
	test('does not exist without dates', () => {
		assert.equal(renderFlux(base, SITE), undefined);
	});
	for (const [titre, ecrit] of [
		['<script>alert(1)</script> & « co »', '&#x3C;script>alert(1)&#x3C;/script> &#x26; « co »'],
		[']]></title></feed>', ']]&#x3E;&#x3C;/title>&#x3C;/feed>'],
		['Un\u0000 titre\u0008 \ud800coupé', 'Un titre coupé'],
		[`"'&lt;&#0;`, `"'&#x26;lt;&#x26;#0;`],
	] as const)
		test(`writes the title ${JSON.stringify(titre)} as text`, () => {
			const flux = renderFlux(withDates(MARS, undefined, titre), SITE) ?? '';
			assert.equal(/<entry>.*<title>(.*)<\/title>/.exec(flux)?.[1], ecrit);
			assert.ok(flux.endsWith('</entry></feed>\n'));
		});
});
