// The first source file of this module takes this one's place.
