import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFailles, readRetards } from './npm.ts';

describe('what npm answers', () => {
	test('is read where it has something to tell', () => {
		assert.deepEqual(readFailles({ metadata: { vulnerabilities: { total: 2 } } }), { total: 2 });
		assert.deepEqual(
			readRetards({ a: { current: '1.0.0', latest: '2.0.0' }, absent: { latest: '2.0.0' } }),
			[{ nom: 'a', actuelle: '1.0.0', derniere: '2.0.0' }],
		);
		assert.deepEqual([readRetards({}), readRetards(null)], [[], []]);
	});
	test('is nothing when the registry refuses', () => {
		assert.equal(readFailles({ message: '405', statusCode: 405 }), undefined);
		assert.equal(readRetards({ error: { code: 'ENOTFOUND' } }), undefined);
		assert.equal(readRetards(undefined), undefined);
	});
});
