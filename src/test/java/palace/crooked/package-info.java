/** A house that breaks every rule of ours, each in one named place: what {@link palace.CrookedHouseTest} looks at. */
package palace.crooked;
