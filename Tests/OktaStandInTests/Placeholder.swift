// The first test file of this module takes this one's place.
