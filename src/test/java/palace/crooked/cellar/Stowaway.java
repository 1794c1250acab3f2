package palace.crooked.cellar;

/** A class in a room that is on no plan. */
final class Stowaway {}
