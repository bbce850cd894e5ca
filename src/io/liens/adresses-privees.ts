/** Which machines a public link must never make us ask: this one, its network, reserved ranges. */
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const PRIVEES_V4: readonly [string, number][] = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3],
];
/** All of IPv6 but 2000::/3, where the public machines are; then, there, what hides or tunnels. */
const PRIVEES_V6: readonly [string, number][] = [
	['::', 3],
	['4000::', 2],
	['8000::', 1],
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
];

/** Apart: in one list, the ranges of IPv6 would take in those of IPv4, which it can also write. */
const listes = { ipv4: new BlockList(), ipv6: new BlockList() };
const boucle = new BlockList();
for (const [reseau, bits] of PRIVEES_V4) listes.ipv4.addSubnet(reseau, bits, 'ipv4');
for (const [reseau, bits] of PRIVEES_V6) listes.ipv6.addSubnet(reseau, bits, 'ipv6');
boucle.addSubnet('127.0.0.0', 8, 'ipv4');
boucle.addAddress('::1', 'ipv6');

/** `boucleLocale` lets the tests ask this machine, and nothing else that is private. */
export function isPrivee(adresse: string, boucleLocale = false): boolean {
	const famille = isIP(adresse) === 6 ? 'ipv6' : 'ipv4';
	if (boucle.check(adresse, famille)) return !boucleLocale;
	return isIP(adresse) === 0 || listes[famille].check(adresse, famille);
}

export class AdressePrivee extends Error {}

/**
 * The addresses of a host, refused as soon as one is private. It is given to the request itself: what
 * is checked is what is asked, whatever the name answers a moment later.
 */
export function createLookup(boucleLocale: boolean): LookupFunction {
	return (hote, options, rappel) => {
		const answer = (adresses: { address: string; family: number }[]): void => {
			const [premiere] = adresses;
			if (!premiere || adresses.some((a) => isPrivee(a.address, boucleLocale)))
				rappel(new AdressePrivee(hote), '', 0);
			else if (options.all) rappel(null, adresses);
			else rappel(null, premiere.address, premiere.family);
		};
		// Every name under « localhost » is this machine (RFC 6761), which resolvers do not all know.
		if (/(?:^|\.)localhost$/.test(hote)) return answer([{ address: '127.0.0.1', family: 4 }]);
		lookup(hote, { ...options, all: true }, (erreur, adresses) => {
			if (erreur) rappel(erreur, '', 0);
			else answer(adresses);
		});
	};
}
