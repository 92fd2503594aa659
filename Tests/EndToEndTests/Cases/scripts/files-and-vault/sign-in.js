const code = await pm.vault.get('code');
console.log('from the file', code, await pm.vault.get('from-environment'), await pm.vault.get('nothing'));
