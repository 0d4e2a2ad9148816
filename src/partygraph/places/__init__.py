"""Administrative divisions of China: levels, codes, parents, short forms and former names with their dates."""

from partygraph.places.division import Place, PlaceMatch
from partygraph.places.gazetteer import Places, default_places

__all__ = ["Place", "PlaceMatch", "Places", "default_places"]
