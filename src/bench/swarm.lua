-- For wrk: random combinations of filters, words, order and page, as machines walk through a library's catalogue. WORDS names
-- a file of lines "kind value".

dofile("src/bench/counting.lua")

local values = {}
for line in io.lines(os.getenv("WORDS")) do
  local kind, value = line:match("^(%S+) (%S+)$")
  values[kind] = values[kind] or {}
  table.insert(values[kind], value)
end

local function any(kind)
  return values[kind][math.random(#values[kind])]
end

-- Up to two values, in the order in which the site's own links have them: other addresses are only led to these
local function some(kind)
  local one, other = any(kind), any(kind)
  local count = math.random(0, 2)
  if count == 0 then return {} end
  if count == 1 or one == other then return { one } end
  return one < other and { one, other } or { other, one }
end

function request()
  local parts = {}
  if math.random() < 0.7 then
    table.insert(parts, "q=" .. any("word") .. (math.random() < 0.4 and "+" .. any("word") or ""))
  end
  for _, filter in ipairs({ "summit", "phase", "topic", "author", "publication" }) do
    for _, value in ipairs(some(filter)) do
      table.insert(parts, filter .. "=" .. value)
    end
  end
  if math.random() < 0.3 then
    table.insert(parts, "sort=" .. any("sort"))
  end
  if math.random() < 0.3 then
    table.insert(parts, "page=" .. math.random(2, 5))
  end
  local path = math.random() < 0.2 and "/api/articles" or "/articles"
  return wrk.format("GET", path .. "?" .. table.concat(parts, "&"))
end
