pm.test('from a file', () => pm.response.to.have.status(200));
