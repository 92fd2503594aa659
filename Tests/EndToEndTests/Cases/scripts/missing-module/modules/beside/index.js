exports.name = 'beside';
