package palace.model;

/** What colour a chart gives to something, by the name that the palette of Okabe and Ito has for it. */
public enum Hue {
    LIGHT,
    BLACK,
    ORANGE,
    SKY,
    GREEN,
    BLUE,
    VERMILION,
    PURPLE,
    YELLOW
}
