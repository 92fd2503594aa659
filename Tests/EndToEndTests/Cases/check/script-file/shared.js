// shared by all
pm.test('x', () => pm.response.tojson());
